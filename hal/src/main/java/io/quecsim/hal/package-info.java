/**
 * Hardware that has never heard of Python.
 */
@NullMarked
package io.quecsim.hal;

import org.jspecify.annotations.NullMarked;
