package org.proceduredecision.condition;

/** A condition that cannot be read further; never leaves the parser. */
final class SyntaxFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SyntaxFault(String message) {
        super(message, null, false, false);
    }
}
