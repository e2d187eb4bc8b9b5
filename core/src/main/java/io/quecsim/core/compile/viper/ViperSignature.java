package io.quecsim.core.compile.viper;

import java.util.Map;

/**
 * The types of a viper function's parameters and result.
 *
 * @param parameters by name; a parameter without annotation is an object
 * @param result what it returns
 */
public record ViperSignature(Map<String, ViperType> parameters, ViperType result) {
    /** Of a function inside a viper function that says nothing of itself: a lambda, a comprehension. */
    public static final ViperSignature OBJECTS = new ViperSignature(Map.of(), ViperType.OBJECT);
}
