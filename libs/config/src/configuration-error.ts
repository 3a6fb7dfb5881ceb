/** What was given from outside (the environment, a province file) cannot be used; the message is for the person who starts the app. */
export abstract class ConfigurationError extends Error {}
