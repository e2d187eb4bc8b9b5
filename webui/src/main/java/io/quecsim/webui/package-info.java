/**
 * The dashboard's static files; the simulator serves them.
 */
@NullMarked
package io.quecsim.webui;

import org.jspecify.annotations.NullMarked;
