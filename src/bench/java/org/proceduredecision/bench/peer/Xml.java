package org.proceduredecision.bench.peer;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML as a tree. */
final class Xml {

    private Xml() {}

    static Document read(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static String write(Document document) {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The elements of that name right below another. */
    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    /** A new element of the same namespace, with attributes in pairs of name and value. */
    static Element element(Element parent, String name, String... attributes) {
        Element element = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        return element;
    }

    /** The same with another in it that holds a text. */
    static Element holding(Element parent, String name, String id, String text) {
        Element element = element(parent, name, "id", id);
        Element inner = element(parent, "text");
        inner.setTextContent(text);
        element.appendChild(inner);
        return element;
    }
}
