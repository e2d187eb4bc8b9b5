package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose annotated members are a Python module. One instance serves one device and holds what its functions need;
 * the processor writes {@code <Class>Binding}, a {@code NativeTable} over such an instance, and the resource
 * {@code META-INF/quecsim/modules/<name>.json} that documentation and checkers read.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface PyModule {
    /** The name the module is imported by. */
    String value();

    /** Which part of the module the class is, when several make it up; their functions all go into one module. */
    String part() default "";
}
