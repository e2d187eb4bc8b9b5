package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyType;

/** The module {@code uhashlib}: hashes of bytes. */
@PyModule("uhashlib")
final class HashlibModule {
    @PyConst(name = "md5")
    static final PyType MD5 = PyHash.Kind.MD5.type;

    @PyConst(name = "sha1")
    static final PyType SHA1 = PyHash.Kind.SHA1.type;

    @PyConst(name = "sha256")
    static final PyType SHA256 = PyHash.Kind.SHA256.type;
}
