/**
 * Names of terms of the W3C Data Privacy Vocabulary 2.3, as the repository w3c/dpv publishes them in its folder `2.3`.
 * Left out are properties, what a taxonomy of policies has no use for (statuses, contracts, processing operations) and
 * terms the vocabulary marks as deprecated.
 */
const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Kinds of data by origin and sensitivity. Namespace `https://w3id.org/dpv#`; read from `2.3/dpv/dpv.csv`. */
export const DPV_DATA = names(`
  AnonymisedData CollectedPersonalData DerivedPersonalData GeneratedPersonalData IdentifyingPersonalData
  InferredPersonalData NonPersonalData ObservedPersonalData PersonalData ProvidedPersonalData PseudonymisedData
  SensitiveData SensitivePersonalData SpecialCategoryPersonalData SyntheticData`)

/** Terms of the type `dpv:Purpose`. Namespace `https://w3id.org/dpv#`; read from `2.3/dpv/dpv.csv`. */
export const DPV_PURPOSES = names(`
  AcademicResearch AccountManagement Advertising AgeVerification CombatClimateChange CommercialPurpose
  CommercialResearch CommunicationForCustomerCare CommunicationManagement CounterMoneyLaundering Counterterrorism
  CustomerCare CustomerClaimsManagement CustomerManagement CustomerOrderManagement CustomerRelationshipManagement
  CustomerSolvencyMonitoring DataAltruism DeliveryOfGoods DirectMarketing DisputeManagement EnforceAccessControl
  EnforceSecurity EstablishContractualAgreement FraudPreventionAndDetection FulfilmentOfContractualObligation
  FulfilmentOfObligation HumanResourceManagement IdentityAuthentication IdentityVerification
  ImproveExistingProductsAndServices ImproveHealthcare ImproveInternalCRMProcesses ImprovePublicServices
  ImproveTransportMobility IncreaseServiceRobustness InternalResourceOptimisation LegalCompliance
  MaintainFraudDatabase Marketing MemberPartnerManagement MisusePreventionAndDetection NonCommercialPurpose
  NonCommercialResearch OptimisationForConsumer OptimisationForController OptimiseUserInterface
  OrganisationComplianceManagement OrganisationGovernance OrganisationRiskManagement PaymentManagement
  Personalisation PersonalisedAdvertising PersonalisedBenefits PersonnelBehaviourMonitoring PersonnelHiring
  PersonnelManagement PersonnelMonitoring PersonnelOffboarding PersonnelOnboarding PersonnelPayment
  PersonnelPerformanceEvaluation PersonnelPerformanceManagement PersonnelPerformanceMonitoring
  PersonnelPerformancePrediction PersonnelPromotionManagement PersonnelTerminationManagement
  PersonnelWorkloadManagement PoliticalCampaign ProtectionOfIPR ProtectionOfNationalSecurity
  ProtectionOfPublicSecurity ProvideEventRecommendations ProvideOfficialStatistics
  ProvidePersonalisedRecommendations ProvideProductRecommendations PublicBenefit PublicPolicyMaking PublicRelations
  RecordManagement RecruitmentAdvertising RecruitmentApplicantBackgroundCheck
  RecruitmentApplicantCriminalBackgroundCheck RecruitmentApplicantInformationAuthentication
  RecruitmentApplicantSelection RecruitmentApplicationAnalysis RecruitmentApplicationManagement
  RecruitmentApplicationScreening RecruitmentInterviewAnalysis RecruitmentInterviewAssessment
  RecruitmentInterviewManagement RecruitmentInterviewScheduling RecruitmentManagement RecruitmentTargetedAdvertising
  RepairImpairments RequestedServiceProvision ResearchAndDevelopment RightsFulfilment ScientificResearch
  SearchFunctionalities SellDataToThirdParties SellInsightsFromData SellProducts SellProductsToDataSubject
  ServiceAccessDetermination ServiceManagement ServiceMonitoring ServiceOptimisation ServicePersonalisation
  ServiceProvision ServiceRegistration ServiceUsageAnalytics SocialMediaMarketing TargetedAdvertising
  TechnicalServiceProvision UserInterfacePersonalisation VendorManagement VendorPayment VendorRecordsManagement
  VendorSelectionAssessment Verification`)

/** Entities by role and organisation. Namespace `https://w3id.org/dpv#`; read from `2.3/dpv/dpv.csv`. */
export const DPV_ENTITIES = names(`
  AcademicScientificOrganisation Agent Authority CharityOrganisation Client Consumer Customer DataController
  DataExporter DataImporter DataProcessor DataProtectionAuthority DataProtectionOfficer DataSubProcessor DataSubject
  EducationalOrganisation EmergencyServiceProvider Employee Entity ForProfitOrganisation GovernmentalOrganisation
  HealthcareOrganisation HumanSubject IndustryConsortium InternationalOrganisation JointDataControllers
  JudicialOrganisation LawEnforcementOrganisation LegalAgent LegalEntity Member NationalAuthority NaturalPerson
  NonGovernmentalOrganisation NonProfitOrganisation Organisation OrganisationalUnit ParentLegalEntity
  PrivateSectorBody PublicSectorBody Recipient RegionalAuthority ReligiousAssociations Representative ServiceConsumer
  ServiceProvider SubsidiaryLegalEntity SupraNationalAuthority ThirdParty User Visitor`)

/** Technical, physical, organisational and legal measures. Namespace `https://w3id.org/dpv#`; read from `2.3/dpv/dpv.csv`. */
export const DPV_MEASURES = names(`
  AccessControlMethod ActivityMonitoring Anonymisation AssetManagementProcedures AsymmetricCryptography
  AsymmetricEncryption Audit AuthenticationProtocols AuthorisationProcedure AuthorisationProtocols BackgroundChecks
  BiometricAuthentication Certification CertificationSeal CodeOfConduct ComplianceMonitoring ConfidentialityAgreement
  ContractualTerms CredentialManagement CryptographicAuthentication CryptographicKeyManagement CryptographicMethods
  CybersecurityAssessment CybersecurityTraining DPIA DataBackupProtocols DataBreachNotification DataGovernance
  DataProtectionTraining DataRedaction DataSanitisationTechnique DataSecurityManagement Deidentification
  DeterministicPseudonymisation DifferentialPrivacy DigitalRightsManagement DigitalSignatures
  DisasterRecoveryProcedures DistributedSystemSecurity DocumentRandomisedPseudonymisation DocumentSecurity Encryption
  EncryptionAtRest EncryptionInTransfer EncryptionInUse EndToEndEncryption EnvironmentalProtection FailSafeProtocols
  FileSystemSecurity FullyRandomisedPseudonymisation GovernanceProcedures HardwareSecurityProtocols HashFunctions
  HashMessageAuthenticationCode HomomorphicEncryption HumanOversight IdentityManagementMethod
  IncidentManagementProcedures IncidentReportingCommunication InformationFlowControl InformationSecurityPolicy
  IntrusionDetectionSystem LegalAgreement LegalMeasure LoggingPolicy MessageAuthenticationCodes
  MobilePlatformSecurity MonitoringPolicy MonotonicCounterPseudonymisation MultiFactorAuthentication NDA
  NetworkProxyRouting NetworkSecurityProtocols OperatingSystemSecurity OrganisationalMeasure PIA
  PasswordAuthentication PenetrationTestingMethods PhysicalAccessControlMethod PhysicalAuthentication
  PhysicalAuthorisation PhysicalDeviceSecurity PhysicalInterceptionProtection PhysicalInterruptionProtection
  PhysicalMeasure PhysicalNetworkSecurity PhysicalSecureStorage PhysicalSupplySecurity PhysicalSurveillance Policy
  PostQuantumCryptography PrivacyByDefault PrivacyByDesign PrivacyPreservingProtocol PrivateInformationRetrieval
  Pseudonymisation QuantumCryptography RNGPseudonymisation ReviewProcedure RiskAssessment RiskMitigationMeasure
  Safeguard SafeguardForDataTransfer SecretSharingSchemes SecureMultiPartyComputation SecureProcessingEnvironment
  SecurityAssessment SecurityAudit SecurityIncidentNotification SecurityKnowledgeTraining SecurityMethod
  SecurityProcedure SecurityRoleProcedures SingleSignOn StaffTraining SymmetricCryptography SymmetricEncryption
  TechnicalMeasure TechnicalOrganisationalMeasure ThirdPartySecurityProcedures TrustedComputing
  TrustedExecutionEnvironment UsageControl UseSyntheticData VirtualisationSecurity VulnerabilityTestingMethods
  WebBrowserSecurity WebSecurityProtocols WirelessSecurityProtocols ZeroKnowledgeAuthentication`)

/** Personal data categories. Namespace `https://w3id.org/dpv/pd#`; read from `2.3/pd/modules/core.ttl` and `extended.ttl`. */
export const DPV_PERSONAL_DATA = names(`
  External Financial Historical Household Internal Profile Social Tracking Vulnerability
  Accent AccountIdentifier Acquaintance Age AgeExact AgeRange ApartmentOwned Association Attitude Authenticating
  AuthenticationHistory BankAccount Behavioural Biometric BirthCountry BirthDate BirthPlace BloodType
  BrowserFingerprint BrowserHistory BrowsingBehaviour BrowsingReferral CallLog CarOwned Character Citizenship City
  Communication CommunicationsMetadata Connection Contact Country Credit CreditCapacity CreditCardNumber CreditRecord
  CreditScore CreditStanding CreditWorthiness Criminal CriminalCharge CriminalConviction CriminalOffence
  CriminalPardon CurrentEmployment CurrentLocation DNACode Demeanour Demographic DeviceApplications DeviceBased
  DeviceOperatingSystem DeviceSoftware Dialect DigitalFingerprint Disability DisciplinaryAction Dislike Divorce
  Domicile DrugTestResult Education EducationExperience EducationQualification EducationTraining EmailAddress
  EmailAddressPersonal EmailAddressWork EmailContent Emotion EmploymentHistory EthnicOrigin Ethnicity
  FacialExpression FacialPrint Family FamilyHealthHistory FamilyStructure Favourite FavouriteColour FavouriteFood
  FavouriteMusic Fetish FinancialAccount FinancialAccountNumber FinancialStatus Fingerprint Friend GPSCoordinate
  Gender GeneralReputation Genetic Geographic GroupMembership GroupProfile HairColour Health HealthHistory
  HealthRecord Height HomeLocation HouseNumber HouseOwned IPAddress Identifier Identifying Income IncomeBracket
  IndividualHealthHistory IndividualProfile Insurance Intention Interaction Interest Job KnowledgeBelief Language
  LifeHistory Like LinkClicked LoanRecord Locality Location MACAddress MaritalStatus Marriage MedicalHealth
  MentalHealth Mood Name Nationality OfficialID Offspring Opinion Ownership PINCode Parent Passport Password
  PastEmployment PaymentCard PaymentCardExpiry PaymentCardNumber PerformanceAtWork PersonalDocuments
  PersonalPossession Personality PhilosophicalBelief PhysicalAddress PhysicalCharacteristic PhysicalHealth
  PhysicalTrait Picture Piercing PoliticalAffiliation PoliticalOpinion PostalCode Preference Prescription
  PrivacyPreference Proclivity Professional ProfessionalCertification ProfessionalEvaluation ProfessionalExperience
  ProfessionalInterview ProfessionalTraining PublicLife PubliclyAvailableSocialMedia Purchase
  PurchasesAndSpendingHabit Race Reference Region Relationship Reliability Religion ReligiousBelief Residency Retina
  RoomNumber Salary Sale School SecretText ServiceConsumptionBehaviour Sexual SexualHistory SexualPreference Sibling
  SkinTone SocialBehaviour SocialMedia SocialMediaCommunication SocialNetwork SocialStatus Street TVViewingBehaviour
  Tattoo Tax TechnicalKnowledge TelephoneNumber Thought TradeUnionMembership Transaction Transactional TravelHistory
  UID UserAgent Username VehicalLicenseNumber VehicalLicenseRegistration Vehicle VehicleLicense VehicleUsage
  VoiceCommunicationRecording VoiceMail Weight WorkEnvironment WorkExperience WorkHistory WorkLocation`)

/** Legal bases of Art. 6(1). Namespace `https://w3id.org/dpv/legal/eu/gdpr#`; read from `2.3/legal/eu/gdpr/modules/legal_basis.ttl`. */
export const DPV_GDPR_LEGAL_BASES = names(`
  A6-1-a A6-1-a-explicit-consent A6-1-a-non-explicit-consent A6-1-b A6-1-b-contract-performance
  A6-1-b-enter-into-contract A6-1-c A6-1-d A6-1-d-data-subject A6-1-d-natural-person A6-1-e
  A6-1-e-official-authority A6-1-e-public-interest A6-1-f A6-1-f-controller A6-1-f-third-party Consent`)

/** Rights. Namespace `https://w3id.org/dpv/legal/eu/gdpr#`; read from `2.3/legal/eu/gdpr/modules/rights.ttl`. */
export const DPV_GDPR_RIGHTS = names(`
  A7-3 A13 A14 A15 A16 A17 A18 A19 A20 A21 A22 A22-3-a A22-3-b A22-3-c A77 A78 A79`)
