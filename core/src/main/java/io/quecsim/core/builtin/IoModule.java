package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The module {@code uio}. */
@PyModule("uio")
final class IoModule {
    @PyConst(name = "IOBase")
    static final PyType IO_BASE = IoBase.TYPE;

    @PyConst(name = "FileIO")
    static final PyType FILE_IO = PyFile.FILE_IO;

    @PyConst(name = "TextIOWrapper")
    static final PyType TEXT_IO_WRAPPER = PyFile.TEXT_IO_WRAPPER;

    @PyConst(name = "StringIO")
    static final PyType STRING_IO = MemoryStream.STRING_IO;

    @PyConst(name = "BytesIO")
    static final PyType BYTES_IO = MemoryStream.BYTES_IO;

    /** {@code uio.open(file, mode='r', encoding=None)}: the built-in open. Source: py/modio.c. */
    @PyFunction
    static Object open(
            Vm vm,
            @Kw Object file,
            @Kw @Default("r") String mode,
            @Kw @Default("-1") Object buffering,
            @Kw @Default("None") Object encoding) {
        return BuiltinOutput.open(vm, file, mode, buffering, encoding);
    }
}
