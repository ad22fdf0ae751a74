package org.proceduredecision.dmn;

/** A member of an output: its name and type. */
record Component(String name, String type) {

    static Component string(String name) {
        return new Component(name, ItemType.STRING);
    }

    static Component number(String name) {
        return new Component(name, ItemType.NUMBER);
    }

    /** What is true, false, or null where it is unknown. */
    static Component verdict(String name) {
        return new Component(name, ItemType.BOOLEAN);
    }
}
