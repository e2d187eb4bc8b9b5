package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.port.FileError;
import io.quecsim.core.vm.Vm;

/** How a file system's refusal reaches the guest. */
final class FileErrors {
    private FileErrors() {}

    /** Raises OSError, or gives the -1 that the verb answers. */
    static Object answer(Vm vm, FileError refusal) {
        if (refusal.errno() == FileError.MINUS_ONE) {
            return -1;
        }
        throw PyErrors.osError(vm, refusal.errno());
    }
}
