package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyType;

/** What {@code builtins} has where functions can be viper ({@code MICROPY_EMIT_NATIVE}). */
@PyModule(value = "builtins", part = "viper")
final class ViperExceptions {
    @PyConst(name = "ViperTypeError")
    static final PyType VIPER_TYPE_ERROR = Exceptions.VIPER_TYPE_ERROR;
}
