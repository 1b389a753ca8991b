/** What stands before the message's full name in the `@type` of a packed `Any`. */
export const TYPE_URL_HOST = 'type.googleapis.com/';
