package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.vm.Vm;

/** The module {@code uerrno}: the error numbers of OSError ({@code py/moduerrno.c}, Linux numbering in {@code py/mperrno.h}). */
@PyModule("uerrno")
final class ErrnoModule {
    @PyConst
    static final int EPERM = 1;

    @PyConst
    static final int ENOENT = 2;

    @PyConst
    static final int EIO = 5;

    @PyConst
    static final int EBADF = 9;

    @PyConst
    static final int EAGAIN = 11;

    @PyConst
    static final int ENOMEM = 12;

    @PyConst
    static final int EACCES = 13;

    @PyConst
    static final int EEXIST = 17;

    @PyConst
    static final int ENODEV = 19;

    @PyConst
    static final int EISDIR = 21;

    @PyConst
    static final int EINVAL = 22;

    @PyConst
    static final int EOPNOTSUPP = 95;

    @PyConst
    static final int EADDRINUSE = 98;

    @PyConst
    static final int ECONNABORTED = 103;

    @PyConst
    static final int ECONNRESET = 104;

    @PyConst
    static final int ENOBUFS = 105;

    @PyConst
    static final int ENOTCONN = 107;

    @PyConst
    static final int ETIMEDOUT = 110;

    @PyConst
    static final int ECONNREFUSED = 111;

    @PyConst
    static final int EHOSTUNREACH = 113;

    @PyConst
    static final int EALREADY = 114;

    @PyConst
    static final int EINPROGRESS = 115;

    private static final Object[] NAMES = {
        EPERM,
        "EPERM",
        ENOENT,
        "ENOENT",
        EIO,
        "EIO",
        EBADF,
        "EBADF",
        EAGAIN,
        "EAGAIN",
        ENOMEM,
        "ENOMEM",
        EACCES,
        "EACCES",
        EEXIST,
        "EEXIST",
        ENODEV,
        "ENODEV",
        EISDIR,
        "EISDIR",
        EINVAL,
        "EINVAL",
        EOPNOTSUPP,
        "EOPNOTSUPP",
        EADDRINUSE,
        "EADDRINUSE",
        ECONNABORTED,
        "ECONNABORTED",
        ECONNRESET,
        "ECONNRESET",
        ENOBUFS,
        "ENOBUFS",
        ENOTCONN,
        "ENOTCONN",
        ETIMEDOUT,
        "ETIMEDOUT",
        ECONNREFUSED,
        "ECONNREFUSED",
        EHOSTUNREACH,
        "EHOSTUNREACH",
        EALREADY,
        "EALREADY",
        EINPROGRESS,
        "EINPROGRESS",
    };

    /** The dict from number to name. */
    @PyConst(name = "errorcode")
    static Object errorCodes(Vm vm) {
        PyDict codes = PyDict.romOrdered(NAMES.length / 2);
        for (int i = 0; i < NAMES.length; i += 2) {
            codes.put(vm, NAMES[i], vm.name((String) NAMES[i + 1]));
        }
        codes.fixed = true; // In flash.
        return codes;
    }
}
