package org.proceduredecision.api;

import com.fasterxml.jackson.core.JsonPointer;

/** A place in JSON; its pointer is only written out where there is a fault. */
sealed interface Place {

    /** The JSON as a whole. */
    Place ROOT = new Whole();

    /** The pointer to it. */
    JsonPointer pointer();

    /** A member of the object here. */
    default Place member(String name) {
        return new Member(this, name);
    }

    /** An item of the list here. */
    default Place item(int index) {
        return new Item(this, index);
    }

    /** The JSON as a whole. */
    record Whole() implements Place {
        @Override
        public JsonPointer pointer() {
            return JsonPointer.empty();
        }
    }

    /** A member of an object. */
    record Member(Place object, String name) implements Place {
        @Override
        public JsonPointer pointer() {
            return object.pointer().appendProperty(name);
        }
    }

    /** An item of a list. */
    record Item(Place list, int index) implements Place {
        @Override
        public JsonPointer pointer() {
            return list.pointer().appendIndex(index);
        }
    }
}
