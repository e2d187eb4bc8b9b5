package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyType;

/** The module {@code ucryptolib}: AES. */
@PyModule("ucryptolib")
final class CryptolibModule {
    @PyConst(name = "aes")
    static final PyType AES = PyAes.TYPE;

    @PyConst(name = "MODE_ECB")
    static final int MODE_ECB = PyAes.ECB;

    @PyConst(name = "MODE_CBC")
    static final int MODE_CBC = PyAes.CBC;

    @PyConst(name = "MODE_CTR")
    static final int MODE_CTR = PyAes.CTR;
}
