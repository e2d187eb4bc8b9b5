package io.quecsim.core.register;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.Instruction;
import io.quecsim.core.vm.CostModel;
import java.util.List;

/**
 * Translates stack code to register code, once, when a machine loads it.
 *
 * <p>One pass over the reachable instructions with a symbolic stack ({@link SlotStack}): loading a local or a constant
 * emits nothing, an operation names its operands' slots, and an operation followed by a store writes the local itself. A
 * comparison followed by a conditional jump becomes one instruction. Entries that live elsewhere are moved to their home
 * slots where straight code ends, and before a local that they refer to is overwritten.
 *
 * <p>Each instruction carries the cost of the stack instructions it stands for, so metering does not depend on how good
 * this translation is.
 *
 * <p>Handlers need no instructions at run time: {@link HandlerTable} says where an exception goes. A return, jump or bare
 * raise in the middle of handlers has a <em>path</em>: for each block it leaves, innermost first, three ints: the word
 * where a finally block that has to run begins (-1 if none), the slot of its cause, and the slot of the exception being
 * handled there (-1 if none).
 */
public final class Translator {
    private final CodeObject source;
    private final StackShape shape;
    private final Assigned assigned;
    private final StraightCode code;
    private final HandlerPaths handlers;
    private final Branches branches;

    private Translator(CodeObject source, CostModel model) {
        this.source = source;
        shape = new StackShape(source);
        assigned = new Assigned(source, shape);
        code = new StraightCode(source, shape, model);
        handlers = new HandlerPaths(code);
        branches = new Branches(code, handlers);
    }

    /**
     * @throws IllegalArgumentException if the bytecode is malformed (the compiler's never is, a {@code .mpy} file's may
     *     be) or a function is too large
     */
    public static Translation translate(CodeObject source, CostModel model) {
        Translator translator = new Translator(source, model);
        translator.emitAll();
        return translator.finish();
    }

    /**
     * Translates a function and those inside it for trial: code from a file may be anything.
     *
     * @throws IllegalArgumentException as {@link #translate}
     */
    public static void verify(CodeObject source, CostModel model) {
        translate(source, model);
        source.children().forEach(child -> verify(child, model));
    }

    private void emitAll() {
        boolean falls = false;
        for (code.index = 0; code.index < shape.code.length; code.index++) {
            int index = code.index;
            if (shape.depth[index] < 0) {
                falls = false;
                continue;
            }
            Instruction in = shape.code[index];
            if (!falls || shape.leader[index]) {
                if (falls) {
                    code.end();
                }
                code.begin(assigned.before(index));
                handlers.run(shape.block[index], in.offset());
            }
            code.out.offset = in.offset();
            code.out.charge(code.costs.of(in));
            emit(in);
            falls = !in.op().endsFlow();
        }
        code.out.settle(code.runStart);
    }

    private Translation finish() {
        CodeBuffer out = code.out;
        out.resolve(code.pcOfIndex);
        List<RegConstant> constants = out.constants();
        return new Translation(
                source,
                out.words(),
                out.cumulative(),
                out.offsets(),
                out.firstConstant + constants.size(),
                constants,
                code.unbound.stream().toArray(),
                handlers.table(),
                handlers.pathTable(),
                code.caches.stream().mapToInt(i -> i).toArray(),
                out.raises());
    }

    /** In the order of {@code Opcode}. */
    private void emit(Instruction in) {
        int n = in.operand();
        switch (in.op()) {
            case MAKE_CLOSURE -> code.makeFunction(n, 2, in.extra());
            case MAKE_CLOSURE_DEFARGS -> code.makeFunction(n, 3, in.extra());
            case LOAD_CONST_SMALL_INT -> code.push(code.out.constant(new RegConstant.SmallInt(n)));
            case LOAD_CONST_OBJ ->
                code.push(code.out.constant(
                        new RegConstant.Value(source.constants().get(n))));
            case LOAD_FAST_N -> code.loadFast(n);
            case LOAD_DEREF -> code.result(RegOp.LOAD_CELL, 0, n, 0);
            case STORE_FAST_N -> code.storeFast(n);
            case STORE_DEREF -> code.effect(RegOp.STORE_CELL, 0, n, code.stack.pop(), 0);
            case DELETE_FAST -> code.deleteFast(n);
            case DELETE_DEREF -> code.effect(RegOp.CLEAR_CELL, 0, n, 0, 0);
            case BUILD_TUPLE -> code.build(RegOp.TUPLE, n);
            case BUILD_LIST -> code.build(RegOp.LIST, n);
            case BUILD_SET -> code.build(RegOp.SET, n);
            case BUILD_SLICE -> code.build(RegOp.SLICE, n);
            case BUILD_MAP -> code.result(RegOp.BUILD_MAP, 0, 0, n);
            case STORE_COMP -> code.storeComp(n);
            case UNPACK_SEQUENCE -> code.unpack(RegOp.UNPACK, n, n, 0);
            case UNPACK_EX -> code.unpack(RegOp.UNPACK_EX, (n & 0xff) + (n >> 8) + 1, n & 0xff, n >> 8);
            case MAKE_FUNCTION -> code.makeFunction(n, 0, 0);
            case MAKE_FUNCTION_DEFARGS -> code.makeFunction(n, 1, 0);
            case CALL_FUNCTION -> code.call(n, false);
            case CALL_METHOD -> code.call(n, true);
            case CALL_FUNCTION_VAR_KW -> code.callKeywords(n, 2);
            case CALL_METHOD_VAR_KW -> code.callKeywords(n, 3);
            case CALL_FUNCTION_STARS -> code.callKeywords(n, 4);
            case CALL_METHOD_STARS -> code.callKeywords(n, 5);
            case VIPER_CONVERT -> code.viperConvert(n);
            case VIPER_BINARY -> {
                int right = code.stack.pop();
                code.result(RegOp.VIPER_BINARY, n, code.stack.pop(), right);
            }
            case VIPER_UNARY -> code.result(RegOp.VIPER_UNARY, n, code.stack.pop(), 0);
            case VIPER_LOAD -> {
                int item = code.stack.pop();
                code.result(RegOp.VIPER_LOAD, n, code.stack.pop(), item);
            }
            case VIPER_STORE -> {
                int item = code.stack.pop();
                int pointer = code.stack.pop();
                code.effect(RegOp.VIPER_STORE, n, pointer, item, code.stack.pop());
            }
            case LOAD_CONST_STRING -> code.push(code.out.constant(new RegConstant.Name(n)));
            case LOAD_NAME -> code.result(RegOp.LOAD_NAME, 0, 0, code.globalCache(n, true));
            case LOAD_GLOBAL -> code.result(RegOp.LOAD_GLOBAL, 0, 0, code.globalCache(n, false));
            case LOAD_ATTR -> code.result(RegOp.LOAD_ATTR, 0, code.stack.pop(), code.cache(n));
            case LOAD_METHOD -> code.loadMethod(n);
            case LOAD_SUPER_METHOD -> code.loadSuper(n);
            case STORE_NAME -> code.effect(RegOp.STORE_NAME, 0, code.stack.pop(), 0, code.globalCache(n, true));
            case STORE_GLOBAL -> code.effect(RegOp.STORE_GLOBAL, 0, code.stack.pop(), 0, code.globalCache(n, false));
            case STORE_ATTR -> code.storeAttr(n);
            case DELETE_NAME -> code.effect(RegOp.DEL_NAME, 0, 0, 0, code.globalCache(n, true));
            case DELETE_GLOBAL -> code.effect(RegOp.DEL_GLOBAL, 0, 0, 0, code.globalCache(n, false));
            case IMPORT_NAME -> code.importName(n);
            case IMPORT_FROM -> code.result(RegOp.IMPORT_FROM, 0, code.stack.peek(0), n);
            case UNWIND_JUMP -> branches.unwindJump(in);
            case JUMP, POP_EXCEPT_JUMP -> branches.jump(RegOp.JUMP, 0, 0, 0, in);
            case POP_JUMP_IF_TRUE -> branches.popJump(true, in);
            case POP_JUMP_IF_FALSE -> branches.popJump(false, in);
            case JUMP_IF_TRUE_OR_POP -> branches.jumpOrPop(RegOp.JUMP_TRUE, in);
            case JUMP_IF_FALSE_OR_POP -> branches.jumpOrPop(RegOp.JUMP_FALSE, in);
            case SETUP_WITH -> branches.setupWith();
            case SETUP_EXCEPT, SETUP_FINALLY -> branches.setup();
            case FOR_ITER -> branches.forIter(in);
            case LOAD_CONST_FALSE -> code.push(code.out.constant(new RegConstant.Value(new Constant.Bool(false))));
            case LOAD_CONST_NONE -> code.push(code.out.constant(new RegConstant.Value(new Constant.None())));
            case LOAD_CONST_TRUE -> code.push(code.out.constant(new RegConstant.Value(new Constant.Bool(true))));
            case LOAD_NULL -> code.push(code.out.constant(new RegConstant.Null()));
            case LOAD_BUILD_CLASS -> code.result(RegOp.LOAD_BUILD_CLASS, 0, 0, 0);
            case LOAD_SUBSCR -> {
                int item = code.stack.pop();
                code.result(RegOp.GET_ITEM, 0, code.stack.pop(), item);
            }
            case STORE_SUBSCR -> code.storeSubscr();
            case DUP_TOP -> code.push(code.stack.peek(0));
            case DUP_TOP_TWO -> {
                code.push(code.stack.peek(1));
                code.push(code.stack.peek(1));
            }
            case POP_TOP -> code.stack.pop();
            case ROT_TWO -> code.rotateTwo();
            case ROT_THREE -> code.rotateThree();
            case WITH_CLEANUP -> branches.withCleanup();
            case END_FINALLY ->
                code.effect(RegOp.END_FINALLY, 0, code.stack.pop(), 0, handlers.path(shape.block[code.index].outer()));
            case GET_ITER -> code.result(RegOp.GET_ITER, 0, code.stack.pop(), 0);
            case GET_ITER_STACK -> code.getIterStack();
            case STORE_MAP -> {
                int key = code.stack.pop();
                code.effect(RegOp.STORE_MAP, 0, code.stack.peek(1), key, code.stack.pop());
            }
            case RETURN_VALUE -> branches.returnValue();
            case RAISE_LAST -> code.effect(RegOp.RAISE_LAST, 0, 0, 0, handlers.path(shape.block[code.index]));
            case RAISE_OBJ -> code.effect(RegOp.RAISE, 0, code.stack.pop(), 0, 0);
            case RAISE_FROM -> {
                int cause = code.stack.pop();
                code.effect(RegOp.RAISE_FROM, 0, code.stack.pop(), cause, 0);
            }
            case YIELD_VALUE -> code.result(RegOp.YIELD, 0, code.stack.pop(), 0);
            case YIELD_FROM -> code.yieldFrom();
            case IMPORT_STAR -> code.effect(RegOp.IMPORT_STAR, 0, code.stack.pop(), 0, 0);
            case UNARY_OP -> code.unary(n);
            case BINARY_OP -> code.binary(n);
            default -> throw new AssertionError("short form " + in.op());
        }
    }
}
