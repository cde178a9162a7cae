package sayso.cli;

import picocli.CommandLine.Option;
import sayso.server.account.Role;

/// `--role`, for whoever may come in.
final class RoleOption {
    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            converter = Wants.RoleCode.class,
            description = "reader looks, editor also adds and corrects, admin also deletes and manages accounts.")
    Role role = Role.READER;
}
