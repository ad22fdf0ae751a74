package org.proceduredecision.dmn;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it grows, one element a line, indented. */
final class XmlOutput {

    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    XmlOutput() {
        try {
            // the platform's own, whatever else is on the class path: the same bytes everywhere
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException fault) {
            throw impossible(fault);
        }
    }

    /** Opens an element with attributes, given as name, value, name, value; one with an empty value is left out. */
    XmlOutput open(String element, String... attributes) {
        try {
            newLine();
            xml.writeStartElement(element);
            writeAttributes(attributes);
            depth++;
            return this;
        } catch (XMLStreamException fault) {
            throw impossible(fault);
        }
    }

    /** Closes the element opened last. */
    XmlOutput close() {
        try {
            depth--;
            newLine();
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException fault) {
            throw impossible(fault);
        }
    }

    /** An element without content. */
    XmlOutput empty(String element, String... attributes) {
        try {
            newLine();
            xml.writeEmptyElement(element);
            writeAttributes(attributes);
            return this;
        } catch (XMLStreamException fault) {
            throw impossible(fault);
        }
    }

    /** An element that holds text only. */
    XmlOutput text(String element, String content) {
        try {
            newLine();
            xml.writeStartElement(element);
            xml.writeCharacters(XmlText.content(content));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException fault) {
            throw impossible(fault);
        }
    }

    /** The document, all elements being closed. */
    String document() {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException fault) {
            throw impossible(fault);
        }
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], XmlText.attribute(attributes[i + 1]));
            }
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static IllegalStateException impossible(XMLStreamException fault) {
        return new IllegalStateException("writing to memory does not fail", fault);
    }
}
