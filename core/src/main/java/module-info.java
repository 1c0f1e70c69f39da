/** The domain model, the rules and the law of a Vietnamese commune. */
module org.commune4j.core {
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
