package org.creatorconnect.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps who accepted which terms; nobody changes it. */
@ApplicationScoped
public class AcceptedTermsRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(AcceptedTerms accepted) {
        entityManager.persist(accepted);
    }
}
