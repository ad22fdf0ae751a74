package org.proceduredecision.api;

import com.fasterxml.jackson.core.JsonPointer;

/** A place in JSON; its pointer is only written out where there is a fault. */
public sealed interface JsonPlace {

    /** The JSON as a whole. */
    JsonPlace ROOT = new Whole();

    /** The pointer to it. */
    JsonPointer pointer();

    /** A member of the object here. */
    default JsonPlace member(String name) {
        return new Member(this, name);
    }

    /** An item of the list here. */
    default JsonPlace item(int index) {
        return new Item(this, index);
    }

    /** The JSON as a whole. */
    record Whole() implements JsonPlace {
        @Override
        public JsonPointer pointer() {
            return JsonPointer.empty();
        }
    }

    /** A member of an object. */
    record Member(JsonPlace object, String name) implements JsonPlace {
        @Override
        public JsonPointer pointer() {
            return object.pointer().appendProperty(name);
        }
    }

    /** An item of a list. */
    record Item(JsonPlace list, int index) implements JsonPlace {
        @Override
        public JsonPointer pointer() {
            return list.pointer().appendIndex(index);
        }
    }
}
