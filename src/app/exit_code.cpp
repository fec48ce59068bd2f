// SPDX-License-Identifier: MIT
#include "app/exit_code.hpp"

#include <string>

#include <unistd.h>

#include "app/terminal.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::app {

namespace {

void complain(std::ostream& out, std::string_view command, std::string_view what, std::string_view advice = {}) {
    out << paint(std::string(command) + ":", Colour::red, STDERR_FILENO) << ' ' << printable(what) << '\n';
    if (!advice.empty()) out << "  " << advice << '\n';
}

void complain_of_refusal(std::ostream& out, std::string_view command, const TelegramError& error,
                         std::string_view advice = {}) {
    complain(out, command,
             error.method() + " was refused: " + error.description() + " (" + std::to_string(error.error_code()) + ")",
             error.hint().empty() ? advice : std::string_view());
    if (!error.hint().empty()) out << "  Likely cause: " << printable(error.hint()) << '\n';
}

constexpr std::string_view token_advice =
    "Put the token that @BotFather gave you into the environment, TELEPOT_TOKEN=123456789:ABC..., or name a file\n"
    "  that holds it with --token-file. Without a token: telepot lab starts a server that takes any.";

}  // namespace

int report(std::ostream& out, std::string_view command, const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const UsageError& wrong) {
        complain(out, command, wrong.what(), "See " + std::string(command) + " --help.");
        return exit_usage;
    } catch (const BadArgument& wrong) {
        complain(out, command, wrong.what());
        return exit_usage;
    } catch (const BadToken& wrong) {
        complain(out, command, wrong.what(), token_advice);
        return exit_token;
    } catch (const UnauthorizedError& refused) {
        complain_of_refusal(out, command, refused, token_advice);
        return exit_token;
    } catch (const ConflictError& refused) {
        complain_of_refusal(out, command, refused,
                            "A webhook is set (telepot webhook info), or another program polls for this bot.");
        return exit_refused;
    } catch (const TelegramError& refused) {
        complain_of_refusal(out, command, refused);
        return exit_refused;
    } catch (const NetworkError& failed) {
        complain(out, command, failed.what(),
                 failed.possibly_sent() ? "It may have been carried out all the same: look before you repeat it."
                                        : "telepot doctor finds out why.");
        return exit_network;
    } catch (const BadHTTPResponse& failed) {
        complain(out, command, failed.what(), "Is TELEPOT_API_URL the address of a Bot API server?");
        return exit_network;
    } catch (const std::exception& failed) {
        complain(out, command, failed.what());
        return exit_failed;
    }
}

}  // namespace telepot::app
