package io.quecsim.core.heap;

import io.quecsim.core.object.PyObject;

/**
 * A run of blocks in use, for reports.
 *
 * @param block its first block
 * @param bytes its size, whole blocks
 * @param owner the object that lies there, or that the payload belongs to; null for what belongs to the machine itself
 * @param isObject whether the owner itself lies there
 */
public record HeapRun(int block, int bytes, PyObject owner, boolean isObject) {}
