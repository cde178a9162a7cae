/// Text in, reading out.
module sayso.core {
    exports sayso;
    exports sayso.reading;
    exports sayso.text;
    exports sayso.json;

    requires com.ibm.icu;
    requires tools.jackson.core;
    requires static org.jspecify;
}
