package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an instance of a {@link PyTypeDef}: the first parameter after the optional {@code Vm} is the {@code PyType} that
 * was called, the others are as in {@link PyFunction}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PyNew {}
