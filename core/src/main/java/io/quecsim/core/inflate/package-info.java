/**
 * DEFLATE (RFC 1951) as the firmware's {@code uzlib} unpacks it: byte by byte out of a stream, with a window of any size.
 * {@code java.util.zip} does neither, and its behaviour on damaged data differs between builds of the JDK.
 */
@NullMarked
package io.quecsim.core.inflate;

import org.jspecify.annotations.NullMarked;
