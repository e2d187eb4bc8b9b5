/**
 * Modules that the firmware ships as code: text in the guest's language, compiled when this program is built, loaded
 * without parsing.
 *
 * <p>{@link io.quecsim.core.frozen.FreezeModules} is the build step, {@link io.quecsim.core.frozen.FrozenCode} the form on
 * disk, {@link io.quecsim.core.frozen.FrozenModules} what the importer asks. The texts are in {@code src/main/frozen} of
 * the Maven module that ships them.
 */
@NullMarked
package io.quecsim.core.frozen;

import org.jspecify.annotations.NullMarked;
