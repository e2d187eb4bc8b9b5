/**
 * Device profiles: data about modules, and the loader that checks it against the schema.
 */
@NullMarked
package io.quecsim.profiles;

import org.jspecify.annotations.NullMarked;
