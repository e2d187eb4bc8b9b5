package io.quecsim.core.register;

import io.quecsim.core.bytecode.CodeObject;

/** A code object translated for execution. */
public final class RegCode {
    public final CodeObject code;

    public RegCode(CodeObject code) {
        this.code = code;
    }
}
