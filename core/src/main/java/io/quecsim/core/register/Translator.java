package io.quecsim.core.register;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.Instruction;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.vm.CostModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    /** Homes beyond the deepest stack, so that a pair of neighbouring free slots can always be found. */
    private static final int SPARE_HOMES = 4;

    private final CodeObject source;
    private final StackShape shape;
    private final Assigned assigned;
    private final Costs costs;
    private final SlotStack stack;
    private final CodeBuffer out;
    /** Two slots: for cycles among moves, and for a condition whose slot the moves before its jump need. */
    private final int scratch;
    /** First slot for exceptions being handled, or -1 if no bare raise asks for them. */
    private final int firstHandled;

    private final int[] pcOfIndex;
    private final BitSet unbound = new BitSet();
    private final List<Integer> caches = new ArrayList<>();
    private final Map<Integer, Integer> globalCaches = new HashMap<>();
    private final List<List<StackShape.Block>> paths = new ArrayList<>();
    private final List<Integer> pathOffsets = new ArrayList<>();
    private final List<StackShape.Block> handlerOfRun = new ArrayList<>();
    private final List<StackShape.Block> activeOfRun = new ArrayList<>();
    private final List<Integer> runStarts = new ArrayList<>();

    /** Locals certainly assigned at this point. */
    private BitSet bound;
    /** The instruction whose result is on top of the stack and could still go elsewhere, or -1. */
    private int resultPc = -1;

    private int runStart;
    private int index;

    private Translator(CodeObject source, CostModel model) {
        this.source = source;
        shape = new StackShape(source);
        assigned = new Assigned(source, shape);
        costs = new Costs(model);
        int homes = shape.maxDepth + SPARE_HOMES;
        stack = new SlotStack(source.localCount(), homes);
        boolean bareRaise = false;
        for (int i = 0; i < shape.code.length; i++) {
            bareRaise |= shape.depth[i] >= 0 && shape.code[i].op() == Opcode.RAISE_LAST;
        }
        scratch = source.localCount() + homes;
        firstHandled = bareRaise ? scratch + 2 : -1;
        out = new CodeBuffer(scratch + 2 + (bareRaise ? shape.maxLevel : 0));
        pcOfIndex = new int[shape.code.length];
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
        for (index = 0; index < shape.code.length; index++) {
            if (shape.depth[index] < 0) {
                falls = false;
                continue;
            }
            Instruction in = shape.code[index];
            if (!falls || shape.leader[index]) {
                if (falls) {
                    endRun();
                }
                beginRun();
            }
            out.offset = in.offset();
            out.charge(costs.of(in));
            emit(in);
            falls = !in.op().endsFlow();
        }
        out.settle(runStart);
    }

    private void beginRun() {
        out.settle(runStart);
        runStart = out.size;
        stack.reset(shape.depth[index]);
        bound = assigned.before(index);
        resultPc = -1;
        pcOfIndex[index] = out.size;
        StackShape.Block handler = shape.block[index];
        while (handler != null && handler.activeAt(shape.code[index].offset())) {
            handler = handler.outer();
        }
        runStarts.add(out.size);
        handlerOfRun.add(handler);
        activeOfRun.add(active(shape.block[index], shape.code[index].offset()));
    }

    private void endRun() {
        homeAll();
        out.settle(runStart);
    }

    private Translation finish() {
        out.resolve(pcOfIndex);
        List<StackShape.Block> handlers = new ArrayList<>();
        List<int[]> runs = new ArrayList<>();
        int last = -2;
        int lastInside = -2;
        for (int i = 0; i < runStarts.size(); i++) {
            int number = number(handlers, handlerOfRun.get(i));
            int inside = number(handlers, activeOfRun.get(i));
            if (number != last || inside != lastInside) {
                runs.add(new int[] {runStarts.get(i), number, inside});
                last = number;
                lastInside = inside;
            }
        }
        int[] outer = new int[handlers.size()];
        for (int i = 0; i < outer.length; i++) {
            StackShape.Block block = handlers.get(i);
            outer[i] = handlers.indexOf(active(block.outer(), block.handler()));
        }
        HandlerTable table = new HandlerTable(
                runs.stream().mapToInt(r -> r[0]).toArray(),
                runs.stream().mapToInt(r -> r[1]).toArray(),
                runs.stream().mapToInt(r -> r[2]).toArray(),
                outer,
                handlers.stream().mapToInt(this::pcOf).toArray(),
                handlers.stream().mapToInt(b -> stack.home(b.depth())).toArray(),
                handlers.stream().mapToInt(this::handledSlot).toArray());
        List<RegConstant> constants = out.constants();
        return new Translation(
                source,
                out.words(),
                out.cumulative(),
                out.offsets(),
                out.firstConstant + constants.size(),
                constants,
                unbound.stream().toArray(),
                table,
                pathTable(),
                caches.stream().mapToInt(i -> i).toArray(),
                out.raises());
    }

    /** The innermost of these blocks whose handler the instruction is part of, or null. */
    private static StackShape.Block active(StackShape.Block innermost, int offset) {
        StackShape.Block block = innermost;
        while (block != null && !block.activeAt(offset)) {
            block = block.outer();
        }
        return block;
    }

    /** The index of a handler, which is added if it is new; -1 for none. */
    private static int number(List<StackShape.Block> handlers, StackShape.Block block) {
        if (block == null) {
            return -1;
        }
        int number = handlers.indexOf(block);
        if (number < 0) {
            number = handlers.size();
            handlers.add(block);
        }
        return number;
    }

    private int pcOf(StackShape.Block block) {
        return pcOfIndex[shape.indexOf[block.handler()]];
    }

    private int handledSlot(StackShape.Block block) {
        return firstHandled < 0 ? -1 : firstHandled + block.level();
    }

    private int[][] pathTable() {
        int[][] table = new int[paths.size()][];
        for (int i = 0; i < table.length; i++) {
            List<StackShape.Block> path = paths.get(i);
            table[i] = new int[path.size() * 3];
            for (int k = 0; k < path.size(); k++) {
                StackShape.Block block = path.get(k);
                boolean runs = block.isFinally() && !block.activeAt(pathOffsets.get(i));
                table[i][3 * k] = runs ? pcOf(block) : -1;
                table[i][3 * k + 1] = stack.home(block.depth());
                table[i][3 * k + 2] = block.activeAt(pathOffsets.get(i)) ? handledSlot(block) : -1;
            }
        }
        return table;
    }

    /** The path of everything that encloses {@code innermost}, itself included. */
    private int path(StackShape.Block innermost) {
        List<StackShape.Block> path = new ArrayList<>();
        for (StackShape.Block b = innermost; b != null; b = b.outer()) {
            path.add(b);
        }
        paths.add(path);
        pathOffsets.add(out.offset);
        return paths.size() - 1;
    }

    private static boolean mustUnwind(StackShape.Block innermost, int blocks, int offset) {
        StackShape.Block b = innermost;
        for (int i = 0; i < blocks && b != null; i++, b = b.outer()) {
            if (b.isFinally() && !b.activeAt(offset)) {
                return true;
            }
        }
        return false;
    }

    // The instructions, in the order of Opcode.

    private void emit(Instruction in) {
        int n = in.operand();
        switch (in.op()) {
            case MAKE_CLOSURE -> makeFunction(n, 2, in.extra());
            case MAKE_CLOSURE_DEFARGS -> makeFunction(n, 3, in.extra());
            case LOAD_CONST_SMALL_INT -> push(out.constant(new RegConstant.SmallInt(n)));
            case LOAD_CONST_OBJ ->
                push(out.constant(new RegConstant.Value(source.constants().get(n))));
            case LOAD_FAST_N -> loadFast(n);
            case LOAD_DEREF -> result(RegOp.LOAD_CELL, 0, n, 0);
            case STORE_FAST_N -> storeFast(n);
            case STORE_DEREF -> effect(RegOp.STORE_CELL, 0, n, stack.pop(), 0);
            case DELETE_FAST -> deleteFast(n);
            case DELETE_DEREF -> effect(RegOp.CLEAR_CELL, 0, n, 0, 0);
            case BUILD_TUPLE -> build(RegOp.TUPLE, n);
            case BUILD_LIST -> build(RegOp.LIST, n);
            case BUILD_SET -> build(RegOp.SET, n);
            case BUILD_SLICE -> build(RegOp.SLICE, n);
            case BUILD_MAP -> result(RegOp.BUILD_MAP, 0, 0, n);
            case STORE_COMP -> storeComp(n);
            case UNPACK_SEQUENCE -> unpack(RegOp.UNPACK, n, n, 0);
            case UNPACK_EX -> unpack(RegOp.UNPACK_EX, (n & 0xff) + (n >> 8) + 1, n & 0xff, n >> 8);
            case MAKE_FUNCTION -> makeFunction(n, 0, 0);
            case MAKE_FUNCTION_DEFARGS -> makeFunction(n, 1, 0);
            case CALL_FUNCTION -> call(n, false);
            case CALL_METHOD -> call(n, true);
            case CALL_FUNCTION_VAR_KW -> callKeywords(n, 2);
            case CALL_METHOD_VAR_KW -> callKeywords(n, 3);
            case CALL_FUNCTION_STARS -> callKeywords(n, 4);
            case CALL_METHOD_STARS -> callKeywords(n, 5);
            case VIPER_CONVERT -> viperConvert(n);
            case VIPER_BINARY -> {
                int right = stack.pop();
                result(RegOp.VIPER_BINARY, n, stack.pop(), right);
            }
            case VIPER_UNARY -> result(RegOp.VIPER_UNARY, n, stack.pop(), 0);
            case VIPER_LOAD -> {
                int item = stack.pop();
                result(RegOp.VIPER_LOAD, n, stack.pop(), item);
            }
            case VIPER_STORE -> {
                int item = stack.pop();
                int pointer = stack.pop();
                effect(RegOp.VIPER_STORE, n, pointer, item, stack.pop());
            }
            case LOAD_CONST_STRING -> push(out.constant(new RegConstant.Name(n)));
            case LOAD_NAME -> result(RegOp.LOAD_NAME, 0, 0, globalCache(n, true));
            case LOAD_GLOBAL -> result(RegOp.LOAD_GLOBAL, 0, 0, globalCache(n, false));
            case LOAD_ATTR -> result(RegOp.LOAD_ATTR, 0, stack.pop(), cache(n));
            case LOAD_METHOD -> loadMethod(n);
            case LOAD_SUPER_METHOD -> loadSuper(n);
            case STORE_NAME -> effect(RegOp.STORE_NAME, 0, stack.pop(), 0, globalCache(n, true));
            case STORE_GLOBAL -> effect(RegOp.STORE_GLOBAL, 0, stack.pop(), 0, globalCache(n, false));
            case STORE_ATTR -> storeAttr(n);
            case DELETE_NAME -> effect(RegOp.DEL_NAME, 0, 0, 0, globalCache(n, true));
            case DELETE_GLOBAL -> effect(RegOp.DEL_GLOBAL, 0, 0, 0, globalCache(n, false));
            case IMPORT_NAME -> importName(n);
            case IMPORT_FROM -> result(RegOp.IMPORT_FROM, 0, stack.peek(0), n);
            case UNWIND_JUMP -> unwindJump(in);
            case JUMP, POP_EXCEPT_JUMP -> jump(RegOp.JUMP, 0, 0, 0, in);
            case POP_JUMP_IF_TRUE -> popJump(true, in);
            case POP_JUMP_IF_FALSE -> popJump(false, in);
            case JUMP_IF_TRUE_OR_POP -> jumpOrPop(RegOp.JUMP_TRUE, in);
            case JUMP_IF_FALSE_OR_POP -> jumpOrPop(RegOp.JUMP_FALSE, in);
            case SETUP_WITH -> setupWith();
            case SETUP_EXCEPT, SETUP_FINALLY -> setup();
            case FOR_ITER -> forIter(in);
            case LOAD_CONST_FALSE -> push(out.constant(new RegConstant.Value(new Constant.Bool(false))));
            case LOAD_CONST_NONE -> push(out.constant(new RegConstant.Value(new Constant.None())));
            case LOAD_CONST_TRUE -> push(out.constant(new RegConstant.Value(new Constant.Bool(true))));
            case LOAD_NULL -> push(out.constant(new RegConstant.Null()));
            case LOAD_BUILD_CLASS -> result(RegOp.LOAD_BUILD_CLASS, 0, 0, 0);
            case LOAD_SUBSCR -> {
                int item = stack.pop();
                result(RegOp.GET_ITEM, 0, stack.pop(), item);
            }
            case STORE_SUBSCR -> storeSubscr();
            case DUP_TOP -> push(stack.peek(0));
            case DUP_TOP_TWO -> {
                push(stack.peek(1));
                push(stack.peek(1));
            }
            case POP_TOP -> stack.pop();
            case ROT_TWO -> rotateTwo();
            case ROT_THREE -> rotateThree();
            case WITH_CLEANUP -> withCleanup();
            case END_FINALLY -> effect(RegOp.END_FINALLY, 0, stack.pop(), 0, path(shape.block[index].outer()));
            case GET_ITER -> result(RegOp.GET_ITER, 0, stack.pop(), 0);
            case GET_ITER_STACK -> getIterStack();
            case STORE_MAP -> {
                int key = stack.pop();
                effect(RegOp.STORE_MAP, 0, stack.peek(1), key, stack.pop());
            }
            case RETURN_VALUE -> returnValue();
            case RAISE_LAST -> effect(RegOp.RAISE_LAST, 0, 0, 0, path(shape.block[index]));
            case RAISE_OBJ -> effect(RegOp.RAISE, 0, stack.pop(), 0, 0);
            case RAISE_FROM -> {
                int cause = stack.pop();
                effect(RegOp.RAISE_FROM, 0, stack.pop(), cause, 0);
            }
            case YIELD_VALUE -> result(RegOp.YIELD, 0, stack.pop(), 0);
            case YIELD_FROM -> yieldFrom();
            case IMPORT_STAR -> effect(RegOp.IMPORT_STAR, 0, stack.pop(), 0, 0);
            case UNARY_OP -> unary(n);
            case BINARY_OP -> binary(n);
            default -> throw new AssertionError("short form " + in.op());
        }
    }

    private void push(int slot) {
        stack.push(slot);
    }

    /** Emits an instruction whose result (slot a) goes on the stack. */
    private void result(int op, int x, int b, int c) {
        int slot = stack.free(1);
        resultPc = out.emit(op, x, slot, b, c);
        stack.push(slot);
    }

    private void viperConvert(int operand) {
        int below = operand >> 8;
        if (below == 0) {
            result(RegOp.VIPER_CONVERT, operand & 0xff, stack.pop(), 0);
            return;
        }
        int slot = stack.free(1);
        effect(RegOp.VIPER_CONVERT, operand & 0xff, slot, stack.peek(below), 0);
        stack.set(below, slot);
    }

    private void effect(int op, int x, int a, int b, int c) {
        resultPc = -1;
        out.emit(op, x, a, b, c);
    }

    private void homeAll() {
        if (!stack.allHome()) {
            stack.bringHome(scratch, (to, from) -> out.emit(RegOp.MOVE, 0, to, from, 0));
            resultPc = -1;
        }
    }

    private int cache(int name) {
        caches.add(name);
        return caches.size() - 1;
    }

    /** All uses of one global share a cache; names in a locals dict have caches of their own. */
    private int globalCache(int name, boolean inLocals) {
        return globalCaches.computeIfAbsent(inLocals ? ~name : name, key -> cache(name));
    }

    private int[] popList(int n) {
        int[] list = new int[n];
        for (int i = n; --i >= 0; ) {
            list[i] = stack.pop();
        }
        return list;
    }

    private void makeFunction(int child, int flags, int cells) {
        int operands = cells + ((flags & 1) != 0 ? 2 : 0);
        if (operands > 0) {
            homeAll();
        }
        stack.drop(operands);
        int base = stack.home(stack.size);
        result(RegOp.MAKE_FUNCTION, flags, base, child);
        if ((flags & 2) != 0) {
            out.raw(cells);
        }
    }

    private void loadFast(int local) {
        if (!bound.get(local)) {
            effect(RegOp.CHECK, 0, local, 0, 0);
            unbound.set(local);
            bound.set(local);
        }
        push(local);
    }

    private void storeFast(int local) {
        int value = stack.pop();
        boolean referred = stack.uses(local);
        if (!referred && resultPc >= 0 && RegOp.a(out.word(resultPc)) == value && !stack.uses(value)) {
            out.setA(resultPc, local);
            resultPc = -1;
        } else if (referred) {
            saveFrom(local, value);
        } else if (value != local) {
            effect(RegOp.MOVE, 0, local, value, 0);
        }
        bound.set(local);
    }

    /** Overwrites a local that entries of the stack stand for: these get a slot of their own first. */
    private void saveFrom(int local, int value) {
        int entry = stack.indexOf(local);
        int home = stack.home(entry);
        if (home == value || stack.uses(home)) {
            stack.push(value);
            homeAll();
            effect(RegOp.MOVE, 0, local, stack.pop(), 0);
            return;
        }
        effect(RegOp.MOVE, 0, home, local, 0);
        stack.replace(local, home);
        effect(RegOp.MOVE, 0, local, value, 0);
    }

    private void deleteFast(int local) {
        if (stack.uses(local)) {
            homeAll();
        }
        if (!bound.get(local)) {
            effect(RegOp.CHECK, 0, local, 0, 0);
            unbound.set(local);
        }
        effect(RegOp.CLEAR, 0, local, 0, 0);
        bound.clear(local);
    }

    private void build(int kind, int n) {
        int[] items = popList(n);
        result(RegOp.BUILD, kind, 0, n);
        out.slots(items);
    }

    private void storeComp(int operand) {
        int kind = operand & 3;
        int first = stack.pop();
        int second = kind == 1 ? stack.pop() : 0;
        int collection = stack.peek((operand >> 2) - (kind == 1 ? 2 : 1));
        effect(RegOp.STORE_COMP, kind, collection, first, second);
    }

    /** Items go straight into the locals that the next instructions would store them in. */
    private void unpack(int op, int n, int left, int right) {
        int stores = 0;
        while (stores < n && isPlainStore(index + 1 + stores)) {
            stores++;
        }
        boolean direct = stores == n && n > 0;
        if (direct) {
            for (int i = 0; i < n; i++) {
                if (stack.uses(shape.code[index + 1 + i].operand())) {
                    homeAll();
                }
            }
        }
        int from = stack.pop();
        int[] list = new int[n];
        if (direct) {
            for (int i = 0; i < n; i++) {
                Instruction store = shape.code[index + 1 + i];
                list[i] = store.operand();
                bound.set(list[i]);
            }
        } else if (!freeFromHere(n)) {
            stack.push(from);
            homeAll();
            from = stack.pop();
        }
        resultPc = -1;
        out.emit(op, 0, left, from, op == RegOp.UNPACK ? n : right);
        if (direct) {
            // Charged behind it: if it raises, they are not executed.
            for (int i = 0; i < n; i++) {
                out.charge(costs.of(shape.code[++index]));
            }
        } else {
            // The first item is on top.
            for (int i = n; --i >= 0; ) {
                list[i] = stack.home(stack.size);
                stack.push(list[i]);
            }
        }
        out.slots(list);
    }

    private boolean freeFromHere(int n) {
        for (int i = 0; i < n; i++) {
            if (stack.uses(stack.home(stack.size + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlainStore(int i) {
        return i < shape.code.length
                && shape.depth[i] >= 0
                && !shape.leader[i]
                && shape.code[i].op() == Opcode.STORE_FAST_N;
    }

    private void call(int operand, boolean method) {
        int n = operand & 0xff;
        if (operand >> 8 != 0) {
            callKeywords(operand, method ? 1 : 0);
            return;
        }
        int[] arguments = popList(n);
        if (method) {
            stack.pop();
        }
        int callee = stack.pop();
        if (n < 2) {
            int op = method ? (n == 0 ? RegOp.CALL_METHOD0 : RegOp.CALL_METHOD1) : n == 0 ? RegOp.CALL0 : RegOp.CALL1;
            result(op, 0, callee, n == 0 ? 0 : arguments[0]);
        } else {
            result(method ? RegOp.CALL_METHOD_N : RegOp.CALL_N, 0, callee, n);
            out.slots(arguments);
        }
    }

    private void callKeywords(int operand, int flags) {
        homeAll();
        stack.drop(shape.code[index].pops());
        result(RegOp.CALL_KW, flags, stack.home(stack.size), operand);
    }

    private void loadMethod(int name) {
        int object = stack.pop();
        int pair = stack.free(2);
        effect(RegOp.LOAD_METHOD, 0, pair, object, cache(name));
        stack.push(pair);
        stack.push(pair + 1);
    }

    private void loadSuper(int name) {
        homeAll();
        stack.drop(3);
        int base = stack.home(stack.size);
        effect(RegOp.LOAD_SUPER, 0, base, 0, name);
        stack.push(base);
        stack.push(base + 1);
    }

    private void storeAttr(int name) {
        int object = stack.pop();
        int value = stack.pop();
        if (isNull(value)) {
            effect(RegOp.DEL_ATTR, 0, 0, object, cache(name));
        } else {
            effect(RegOp.STORE_ATTR, 0, value, object, cache(name));
        }
    }

    private void storeSubscr() {
        int item = stack.pop();
        int object = stack.pop();
        int value = stack.pop();
        if (isNull(value)) {
            effect(RegOp.DEL_ITEM, 0, 0, object, item);
        } else {
            effect(RegOp.SET_ITEM, 0, value, object, item);
        }
    }

    private boolean isNull(int slot) {
        return out.isConstant(slot, new RegConstant.Null());
    }

    private void importName(int name) {
        int from = stack.pop();
        result(RegOp.IMPORT_NAME, 0, stack.pop(), name);
        out.raw(from);
    }

    private void unwindJump(Instruction in) {
        int blocks = in.extra() & 0x7f;
        StackShape.Block innermost = shape.block[index];
        if (!mustUnwind(innermost, blocks, in.offset())) {
            // What is left on the stack here is dropped; what stays is at home since the blocks were entered.
            out.jumpTo(out.emit(RegOp.JUMP, 0, 0, 0, 0), shape.targetOf(in));
        } else {
            out.emit(RegOp.JUMP_UNWIND, blocks, 0, 0, path(innermost));
            int target = shape.targetOf(in);
            // A finally block that never ends swallows the jump, and its target may then not exist.
            if (shape.depth[target] >= 0) {
                out.addressOf(out.raw(0), target);
            } else {
                out.raw(-1);
            }
        }
        resultPc = -1;
    }

    private void jump(int op, int x, int a, int b, Instruction in) {
        homeAll();
        resultPc = -1;
        out.jumpTo(out.emit(op, x, a, b, 0), shape.targetOf(in));
    }

    private void popJump(boolean sense, Instruction in) {
        int condition = stack.pop();
        if (resultPc >= 0 && RegOp.a(out.word(resultPc)) == condition && !stack.uses(condition)) {
            long word = out.word(resultPc);
            int fused = fusedJump(RegOp.op(word), RegOp.x(word) & 0x7f);
            long after = out.pendingCost();
            if (fused >= 0 && !stack.homingWrites(RegOp.b(word)) && !stack.homingWrites(RegOp.c(word))) {
                out.takeBack(resultPc);
                boolean negated = (RegOp.x(word) & RegOp.NEGATE) != 0;
                jump(fused, sense != negated ? 1 : 0, RegOp.b(word), RegOp.c(word), in);
                out.unearned(after);
                return;
            }
            if (RegOp.op(word) == RegOp.NOT && !stack.homingWrites(RegOp.b(word))) {
                out.takeBack(resultPc);
                jump(sense ? RegOp.JUMP_FALSE : RegOp.JUMP_TRUE, 0, RegOp.b(word), 0, in);
                out.unearned(after);
                return;
            }
        }
        if (stack.homingWrites(condition)) {
            effect(RegOp.MOVE, 0, scratch + 1, condition, 0);
            condition = scratch + 1;
        }
        jump(sense ? RegOp.JUMP_TRUE : RegOp.JUMP_FALSE, 0, condition, 0, in);
    }

    private static int fusedJump(int op, int comparison) {
        if (op != RegOp.COMPARE) {
            return -1;
        }
        return switch (comparison) {
            case BinaryOp.LESS -> RegOp.JUMP_LT;
            case BinaryOp.MORE -> RegOp.JUMP_GT;
            case BinaryOp.EQUAL -> RegOp.JUMP_EQ;
            case BinaryOp.LESS_EQUAL -> RegOp.JUMP_LE;
            case BinaryOp.MORE_EQUAL -> RegOp.JUMP_GE;
            case BinaryOp.NOT_EQUAL -> RegOp.JUMP_NE;
            case BinaryOp.IN -> RegOp.JUMP_IN;
            case BinaryOp.IS -> RegOp.JUMP_IS;
            default -> RegOp.JUMP_MATCH;
        };
    }

    private void jumpOrPop(int op, Instruction in) {
        homeAll();
        int condition = stack.peek(0);
        jump(op, 0, condition, 0, in);
        stack.pop();
    }

    private void setup() {
        homeAll();
        if (firstHandled >= 0) {
            effect(RegOp.CLEAR, 0, firstHandled + levelHere(), 0, 0);
        }
    }

    private int levelHere() {
        StackShape.Block outer = shape.block[index];
        return outer == null ? 0 : outer.level() + 1;
    }

    private void setupWith() {
        setup();
        int manager = stack.pop();
        int exit = stack.home(stack.size);
        stack.push(exit);
        stack.push(exit + 1);
        effect(RegOp.SETUP_WITH, 0, exit, manager, stack.home(stack.size));
        stack.push(stack.home(stack.size));
    }

    private void forIter(Instruction in) {
        homeAll();
        int iterator = iteratorSlot(stack.size - Opcode.ITERATOR_SLOTS);
        int to = stack.home(stack.size);
        Instruction next = shape.code[index + 1];
        boolean direct = next.op() == Opcode.STORE_FAST_N && !stack.uses(next.operand()) && onlyFallsInto(index + 1);
        if (direct) {
            to = next.operand();
        }
        jump(RegOp.FOR_ITER, 0, iterator, to, in);
        if (direct) {
            // Charged behind it: an exhausted loop does not store.
            out.charge(costs.of(next));
            // The store is done; the run after it begins with the item in the local.
            index++;
            bound.set(to);
            stack.reset(shape.depth[index] - 1);
            runStart = out.size;
            pcOfIndex[index] = out.size;
        } else {
            stack.push(to);
        }
    }

    /**
     * Of the four slots a loop has for its iterator the second holds it, as MicroPython has it when the first is null:
     * generator expressions lay the four out by themselves.
     */
    private int iteratorSlot(int depth) {
        return stack.home(depth + 1);
    }

    private boolean onlyFallsInto(int i) {
        for (int k = 0; k < shape.code.length; k++) {
            Instruction in = shape.code[k];
            if (shape.depth[k] >= 0 && in.target() == shape.code[i].offset()) {
                return false;
            }
        }
        return true;
    }

    private void rotateTwo() {
        int top = stack.peek(0);
        stack.set(0, stack.peek(1));
        stack.set(1, top);
    }

    private void rotateThree() {
        if (shape.unwindingRotation[index]) {
            // The pair of rotations is one exchange here, and the first of them did it.
            return;
        }
        if (index + 1 < shape.code.length && shape.unwindingRotation[index + 1]) {
            rotateTwo();
            return;
        }
        int top = stack.peek(0);
        stack.set(0, stack.peek(1));
        stack.set(1, stack.peek(2));
        stack.set(2, top);
    }

    private void withCleanup() {
        homeAll();
        int cause = stack.pop();
        stack.drop(2);
        int exit = stack.home(stack.size);
        effect(RegOp.WITH_EXIT, 0, exit, cause, 0);
        effect(RegOp.WITH_END, 0, exit, cause, 0);
        stack.push(exit);
    }

    private void getIterStack() {
        int iterable = stack.pop();
        for (int i = 0; i < Opcode.ITERATOR_SLOTS; i++) {
            if (stack.uses(stack.home(stack.size + i))) {
                stack.push(iterable);
                homeAll();
                iterable = stack.pop();
                break;
            }
        }
        int base = stack.home(stack.size);
        effect(RegOp.GET_ITER, 1, iteratorSlot(stack.size), iterable, 0);
        for (int i = 0; i < Opcode.ITERATOR_SLOTS; i++) {
            stack.push(base + i);
        }
    }

    private void returnValue() {
        int value = stack.pop();
        StackShape.Block innermost = shape.block[index];
        if (mustUnwind(innermost, Integer.MAX_VALUE, shape.code[index].offset())) {
            effect(RegOp.RETURN_UNWIND, 0, value, 0, path(innermost));
        } else {
            effect(RegOp.RETURN, 0, value, 0, 0);
        }
    }

    /** Executed, and charged, again each time the frame is resumed: so its word carries nothing but itself. */
    private void yieldFrom() {
        long own = costs.of(shape.code[index]);
        out.charge(-own);
        homeAll();
        out.flush();
        out.charge(own);
        int sent = stack.pop();
        int iterator = stack.pop();
        result(RegOp.YIELD_FROM, 0, iterator, sent);
    }

    private void unary(int op) {
        int value = stack.pop();
        if (op != UnaryOp.NOT) {
            result(RegOp.UNARY, op, value, 0);
            return;
        }
        if (resultPc >= 0 && RegOp.a(out.word(resultPc)) == value && !stack.uses(value)) {
            long word = out.word(resultPc);
            if (RegOp.op(word) == RegOp.COMPARE) {
                // Carried by the comparison, charged with what follows.
                out.setX(resultPc, RegOp.x(word) ^ RegOp.NEGATE);
                stack.push(value);
                return;
            }
        }
        result(RegOp.NOT, 0, value, 0);
    }

    private void binary(int op) {
        int right = stack.pop();
        int left = stack.pop();
        if (op < BinaryOp.INPLACE_OR) {
            result(RegOp.COMPARE, op, left, right);
            return;
        }
        int plain = op < BinaryOp.OR ? op + BinaryOp.INPLACE_TO_PLAIN : op;
        int fast = switch (plain) {
            case BinaryOp.ADD -> RegOp.ADD;
            case BinaryOp.SUBTRACT -> RegOp.SUB;
            case BinaryOp.MULTIPLY -> RegOp.MUL;
            case BinaryOp.FLOOR_DIVIDE -> RegOp.FLOOR_DIV;
            case BinaryOp.MODULO -> RegOp.MOD;
            case BinaryOp.AND -> RegOp.AND;
            case BinaryOp.OR -> RegOp.OR;
            case BinaryOp.XOR -> RegOp.XOR;
            case BinaryOp.LSHIFT -> RegOp.SHL;
            case BinaryOp.RSHIFT -> RegOp.SHR;
            default -> RegOp.BINARY;
        };
        result(fast, op, left, right);
    }
}
