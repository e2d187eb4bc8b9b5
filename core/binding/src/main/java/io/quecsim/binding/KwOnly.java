package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The argument can only be given by keyword; stands after all others. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.SOURCE)
public @interface KwOnly {
    /** The keyword, where it is not the Java parameter's name. */
    String value() default "";
}
