package io.quecsim.core.compile;

/** One replacement field of an f-string: the text of its expression, and where that stands. */
record FormatField(String expression, int line, int column) {}
