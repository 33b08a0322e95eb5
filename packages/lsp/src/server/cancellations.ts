import { Message, type MessageReader } from 'vscode-languageserver'

/** Whether a message cancels, and does not say what: the library would take it for the end of all messages. */
function cancelsNothing(message: Message): boolean {
  if (!Message.isNotification(message) || message.method !== '$/cancelRequest') return false
  const { params } = message
  const id = typeof params === 'object' && params !== null && 'id' in params ? params.id : undefined
  return typeof id !== 'string' && typeof id !== 'number'
}

/** Reads messages, and passes over cancellations of nothing: a notification is not answered. */
export const withoutEmptyCancellations = (reader: MessageReader): MessageReader => ({
  onError: reader.onError,
  onClose: reader.onClose,
  onPartialMessage: reader.onPartialMessage,
  listen: (callback) =>
    reader.listen((message) => {
      if (!cancelsNothing(message)) callback(message)
    }),
  dispose: () => reader.dispose(),
})
