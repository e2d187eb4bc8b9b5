package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyType;

/** The module {@code deflate} of current upstream. */
@PyModule("deflate")
final class DeflateModule {
    @PyConst(name = "DeflateIO")
    static final PyType DEFLATE_IO = PyDeflateIo.TYPE;

    @PyConst(name = "AUTO")
    static final int AUTO = PyDeflateIo.AUTO;

    @PyConst(name = "RAW")
    static final int RAW = PyDeflateIo.RAW;

    @PyConst(name = "ZLIB")
    static final int ZLIB = PyDeflateIo.ZLIB;

    @PyConst(name = "GZIP")
    static final int GZIP = PyDeflateIo.GZIP;
}
