package org.creatorconnect.export.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The one sheet of a workbook, read back as any program reads it: from its XML. */
final class Sheet {

    private final Document sheet;
    private final Document styles;

    private Sheet(Document sheet, Document styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /**
     * A cell as it is in the file.
     *
     * @param type {@code inlineStr} of a text, {@code n} of a number
     * @param format how a spreadsheet shows it; empty when as it likes
     */
    record Cell(String type, String value, String format) {}

    static Sheet of(byte[] book) throws IOException {
        Path file = Files.createTempFile("book", ".xlsx");
        Files.write(file, book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new Sheet(parsed(zip, "xl/worksheets/sheet1.xml"), parsed(zip, "xl/styles.xml"));
        } finally {
            Files.delete(file);
        }
    }

    /** The cells of a row by their places: {@code A1}. */
    Map<String, Cell> cells() {
        Map<String, Cell> cells = new TreeMap<>();
        for (Element cell : elements(sheet, "c")) {
            cells.put(
                    cell.getAttribute("r"),
                    new Cell(cell.getAttribute("t"), cell.getTextContent(), format(cell)));
        }
        return cells;
    }

    int rows() {
        return elements(sheet, "row").size();
    }

    boolean hasFormulas() {
        return !elements(sheet, "f").isEmpty();
    }

    private String format(Element cell) {
        String style = cell.getAttribute("s");
        if (style.isEmpty()) {
            return "";
        }
        Element all = elements(styles, "cellXfs").get(0);
        Element one = (Element) all.getElementsByTagName("xf").item(Integer.parseInt(style));
        return elements(styles, "numFmt").stream()
                .filter(f -> f.getAttribute("numFmtId").equals(one.getAttribute("numFmtId")))
                .map(f -> f.getAttribute("formatCode"))
                .findFirst()
                .orElse("");
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parsed(ZipFile zip, String part) throws IOException {
        try (InputStream xml = zip.getInputStream(zip.getEntry(part))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }
}
