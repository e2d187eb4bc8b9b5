package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;

/**
 * What a script throws into a generator: a class or even something that is no exception. An object that the generator
 * delegates to and that has a {@code throw} method gets it as it was given; guest code gets the exception.
 */
final class Thrown extends PyException {
    private static final long serialVersionUID = 1;

    final transient Object given;

    Thrown(PyException raised, Object given) {
        super(raised.value());
        this.given = given;
    }
}
