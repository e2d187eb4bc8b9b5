package io.quecsim.core.register;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.CodeObject;
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
 * Code without a branch, while {@link Translator} writes it: what is on the symbolic stack and which locals are assigned,
 * and the instructions that take values and give values.
 */
final class StraightCode {
    /** Homes beyond the deepest stack, so that a pair of neighbouring free slots can always be found. */
    private static final int SPARE_HOMES = 4;

    final StackShape shape;
    final Costs costs;
    final SlotStack stack;
    final CodeBuffer out;
    /** Two slots: for cycles among moves, and for a condition whose slot the moves before its jump need. */
    final int scratch;
    /** First slot for exceptions being handled, or -1 if no bare raise asks for them. */
    final int firstHandled;

    /** Words at which instructions begin, known as far as they are translated. */
    final int[] pcOfIndex;

    final BitSet unbound = new BitSet();
    final List<Integer> caches = new ArrayList<>();
    private final Map<Integer, Integer> globalCaches = new HashMap<>();

    /** Locals certainly assigned at this point. */
    BitSet bound;
    /** The instruction whose result is on top of the stack and could still go elsewhere, or -1. */
    int resultPc = -1;

    int runStart;
    /** The instruction being translated. */
    int index;

    StraightCode(CodeObject source, StackShape shape, CostModel model) {
        this.shape = shape;
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

    /** Begins straight code at the present instruction, where every value is at home. */
    void begin(BitSet assigned) {
        out.settle(runStart);
        runStart = out.size;
        stack.reset(shape.depth[index]);
        bound = assigned;
        resultPc = -1;
        pcOfIndex[index] = out.size;
    }

    void end() {
        homeAll();
        out.settle(runStart);
    }

    // Values

    void push(int slot) {
        stack.push(slot);
    }

    /** Emits an instruction whose result (slot a) goes on the stack. */
    void result(int op, int x, int b, int c) {
        int slot = stack.free(1);
        resultPc = out.emit(op, x, slot, b, c);
        stack.push(slot);
    }

    void viperConvert(int operand) {
        int below = operand >> 8;
        if (below == 0) {
            result(RegOp.VIPER_CONVERT, operand & 0xff, stack.pop(), 0);
            return;
        }
        int slot = stack.free(1);
        effect(RegOp.VIPER_CONVERT, operand & 0xff, slot, stack.peek(below), 0);
        stack.set(below, slot);
    }

    void effect(int op, int x, int a, int b, int c) {
        resultPc = -1;
        out.emit(op, x, a, b, c);
    }

    void homeAll() {
        if (!stack.allHome()) {
            stack.bringHome(scratch, (to, from) -> out.emit(RegOp.MOVE, 0, to, from, 0));
            resultPc = -1;
        }
    }

    int cache(int name) {
        caches.add(name);
        return caches.size() - 1;
    }

    /** All uses of one global share a cache; names in a locals dict have caches of their own. */
    int globalCache(int name, boolean inLocals) {
        return globalCaches.computeIfAbsent(inLocals ? ~name : name, key -> cache(name));
    }

    private int[] popList(int n) {
        int[] list = new int[n];
        for (int i = n; --i >= 0; ) {
            list[i] = stack.pop();
        }
        return list;
    }

    // Instructions

    void makeFunction(int child, int flags, int cells) {
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

    void loadFast(int local) {
        if (!bound.get(local)) {
            effect(RegOp.CHECK, 0, local, 0, 0);
            unbound.set(local);
            bound.set(local);
        }
        push(local);
    }

    void storeFast(int local) {
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

    void deleteFast(int local) {
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

    void build(int kind, int n) {
        int[] items = popList(n);
        result(RegOp.BUILD, kind, 0, n);
        out.slots(items);
    }

    void storeComp(int operand) {
        int kind = operand & 3;
        int first = stack.pop();
        int second = kind == 1 ? stack.pop() : 0;
        int collection = stack.peek((operand >> 2) - (kind == 1 ? 2 : 1));
        effect(RegOp.STORE_COMP, kind, collection, first, second);
    }

    /** Items go straight into the locals that the next instructions would store them in. */
    void unpack(int op, int n, int left, int right) {
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

    void call(int operand, boolean method) {
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

    void callKeywords(int operand, int flags) {
        homeAll();
        stack.drop(shape.code[index].pops());
        result(RegOp.CALL_KW, flags, stack.home(stack.size), operand);
    }

    void loadMethod(int name) {
        int object = stack.pop();
        int pair = stack.free(2);
        effect(RegOp.LOAD_METHOD, 0, pair, object, cache(name));
        stack.push(pair);
        stack.push(pair + 1);
    }

    void loadSuper(int name) {
        homeAll();
        stack.drop(3);
        int base = stack.home(stack.size);
        effect(RegOp.LOAD_SUPER, 0, base, 0, name);
        stack.push(base);
        stack.push(base + 1);
    }

    void storeAttr(int name) {
        int object = stack.pop();
        int value = stack.pop();
        if (isNull(value)) {
            effect(RegOp.DEL_ATTR, 0, 0, object, cache(name));
        } else {
            effect(RegOp.STORE_ATTR, 0, value, object, cache(name));
        }
    }

    void storeSubscr() {
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

    void importName(int name) {
        int from = stack.pop();
        result(RegOp.IMPORT_NAME, 0, stack.pop(), name);
        out.raw(from);
    }

    void rotateTwo() {
        int top = stack.peek(0);
        stack.set(0, stack.peek(1));
        stack.set(1, top);
    }

    void rotateThree() {
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

    void getIterStack() {
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

    /**
     * Of the four slots a loop has for its iterator the second holds it, as MicroPython has it when the first is null:
     * generator expressions lay the four out by themselves.
     */
    int iteratorSlot(int depth) {
        return stack.home(depth + 1);
    }

    /** Executed, and charged, again each time the frame is resumed: so its word carries nothing but itself. */
    void yieldFrom() {
        long own = costs.of(shape.code[index]);
        out.charge(-own);
        homeAll();
        out.flush();
        out.charge(own);
        int sent = stack.pop();
        int iterator = stack.pop();
        result(RegOp.YIELD_FROM, 0, iterator, sent);
    }

    void unary(int op) {
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

    void binary(int op) {
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
