/**
 * Arithmetic. {@code Arithmetic} is where operators on numbers begin; {@code BigInts}, {@code FloatMath}, {@code Power} and
 * {@code ComplexMath} are what it is made of, and know nothing of objects.
 */
package io.quecsim.core.number;
