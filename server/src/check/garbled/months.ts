/** A month's name, in lower case. */
export const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
