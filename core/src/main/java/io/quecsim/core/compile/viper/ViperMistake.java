package io.quecsim.core.compile.viper;

/**
 * What is wrong with a viper function.
 *
 * @param refused the dialect does not have it (NotImplementedError), and nothing else counts; else types do not fit
 *     (ViperTypeError), and the last such mistake of a function is the one that is told
 */
public record ViperMistake(String text, boolean refused) {}
