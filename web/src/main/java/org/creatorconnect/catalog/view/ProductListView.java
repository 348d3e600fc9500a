package org.creatorconnect.catalog.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorconnect.catalog.query.ProductItem;
import org.creatorconnect.catalog.query.ProductQueries;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.page.Links;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.CurrencyChoices;
import org.creatorconnect.portal.view.KnownChoices;

/** The products: a merchant's own, or all there are. */
@Named("productListView")
@RequestScoped
public class ProductListView extends ListView<ProductItem> {

    private static final List<BigDecimal> RATES =
            Stream.of("0.03", "0.05", "0.08", "0.1", "0.15", "0.2", "0.3")
                    .map(BigDecimal::new)
                    .toList();

    private final ProductQueries queries;
    private final Text text;
    private final KnownChoices known;
    private final Formats formats;

    protected ProductListView() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProductListView(
            ProductQueries queries,
            ListState list,
            Text text,
            KnownChoices known,
            Formats formats) {
        super(list);
        this.queries = queries;
        this.text = text;
        this.known = known;
        this.formats = formats;
    }

    @Override
    protected Part<ProductItem> read(Place place) {
        return queries.products(ProductFilters.of(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(ProductFilters.of(list()));
    }

    /** The categories there are. */
    public List<Choice> getCategories() {
        return known.of(
                "category",
                () -> queries.categories().stream().map(name -> new Choice(name, name)).toList());
    }

    public List<Choice> getStocks() {
        return List.of(
                new Choice("IN", text.word("status.stock.IN")),
                new Choice("OUT", text.word("status.stock.OUT")));
    }

    /** Whether products that fit may stand further on, though the part has none. */
    public boolean isUnfinished() {
        return getPart().rows().isEmpty() && !getPart().isWhole();
    }

    /** The currencies that prices are asked in. */
    public List<Choice> getCurrencies() {
        return CurrencyChoices.with("EUR").stream().map(code -> new Choice(code, code)).toList();
    }

    /** What a sale earns at least. */
    public List<Choice> getRates() {
        return RATES.stream()
                .map(
                        rate ->
                                new Choice(
                                        rate.toPlainString(),
                                        text.of("catalog.rateAtLeast", formats.percent(rate))))
                .toList();
    }

    /** Where a link to the product is made, with its page and merchant filled in. */
    public String link(ProductItem row) {
        return Links.of(
                "/links/new.xhtml",
                Map.of("merchant", row.merchantId().toString(), "url", row.url()));
    }
}
