package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter is optional and this is its default: a Java literal for a primitive, the text for a {@code String}, and
 * {@code None}, {@code True}, {@code False} or a small int for an {@code Object}. {@code null} gives a Java null to any
 * object parameter, for "not given".
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.SOURCE)
public @interface Default {
    String value();
}
