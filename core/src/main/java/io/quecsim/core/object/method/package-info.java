/** The methods of the built-in types, one type a file, declared for the binding processor. */
package io.quecsim.core.object.method;
