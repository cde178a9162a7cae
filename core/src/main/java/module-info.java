/// Text in, reading out.
module sayso.core {
    exports sayso;
    exports sayso.copies;
    exports sayso.encoder;
    exports sayso.naming;
    exports sayso.reading;
    exports sayso.text;
    exports sayso.json;

    requires com.ibm.icu;
    requires com.microsoft.onnxruntime;
    requires tools.jackson.core;
    requires sayso.model;
    requires static org.jspecify;
}
