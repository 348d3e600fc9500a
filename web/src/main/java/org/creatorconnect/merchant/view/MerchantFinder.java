package org.creatorconnect.merchant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.query.MerchantFilter;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.ChoiceFinder;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Finds a merchant by the words of its name. */
@Named("merchantFinder")
@RequestScoped
public class MerchantFinder extends ChoiceFinder {

    /** Among so many with the same words, one is looked for that is called just so. */
    private static final int MOST_OF_A_NAME = 100;

    private final MerchantQueries queries;
    private final Map<String, String> names = new HashMap<>();

    protected MerchantFinder() {
        this(null, null);
    }

    @Inject
    public MerchantFinder(Text text, MerchantQueries queries) {
        super(text);
        this.queries = queries;
    }

    @Override
    public List<String> find(String words) {
        return merchants(words, MOST).stream().map(this::known).toList();
    }

    @Override
    public String label(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return "";
        }
        if (!names.containsKey(id)) {
            byId(id);
        }
        return names.getOrDefault(id, id);
    }

    @Override
    protected List<String> named(String typed) {
        List<String> byId = byId(typed);
        if (!byId.isEmpty()) {
            return byId;
        }
        return merchants(typed, MOST_OF_A_NAME).stream()
                .filter(merchant -> merchant.name().equalsIgnoreCase(typed))
                .map(this::known)
                .toList();
    }

    private List<MerchantRow> merchants(String words, int most) {
        Place byName = Place.start(most).in("name", false);
        return queries.merchants(new MerchantFilter("", words), byName).rows();
    }

    private List<String> byId(String id) {
        try {
            return List.of(known(queries.merchant(MerchantId.parse(id))));
        } catch (NotFound none) {
            return List.of();
        }
    }

    private String known(MerchantRow merchant) {
        String id = merchant.id().toString();
        names.put(id, merchant.name());
        return id;
    }
}
