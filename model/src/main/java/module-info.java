/// The trained weights as files.
module sayso.model {
    exports sayso.model;

    requires static org.jspecify;
}
