// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/api.hpp"
#include "app/call_words.hpp"
#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/terminal.hpp"

namespace telepot::app {

namespace {

struct CallOptions {
    CallOptions() = default;
    ApiOptions api;
    std::string method;
    std::vector<std::string> words;
    std::string input;
    bool force = false;
    bool dry_run = false;
    bool as_json = false;
    bool list_methods = false;
    bool list_parameters = false;
};

int list_methods() {
    for (const lab::facts::Method& method : lab::facts::all_methods()) {
        std::cout << method.name << '\t' << method.returns << '\n';
    }
    return exit_ok;
}

int list_parameters(const lab::facts::Method& method) {
    for (const lab::facts::Field& field : method.params) {
        std::cout << field.name << '\t' << field.type << (field.required ? "\trequired" : "") << '\n';
    }
    return exit_ok;
}

json base_of(const CallOptions& options) {
    if (options.input.empty()) return json::object();
    const std::string text =
        options.input == "-" ? read_standard_input("the arguments' JSON object") : read_file(options.input);
    json base = parse_option("--input", text);
    if (!base.is_object()) throw UsageError("--input must hold a JSON object");
    return base;
}

CheckedCall prepare(const CallOptions& options) {
    const json base = base_of(options);
    if (options.force && lab::facts::find_method(options.method) == nullptr) {
        return unchecked_call(base, options.words);
    }
    return check_call(method_named(options.method), base, options.words);
}

/// Prints what is wrong, and says whether that ends it.
bool is_refused(const CheckedCall& call, bool force) {
    for (const std::string& problem : call.problems) {
        std::cerr << paint(force ? "warning:" : "error:", force ? Colour::yellow : Colour::red, STDERR_FILENO) << ' '
                  << printable(problem) << '\n';
    }
    if (call.problems.empty() || force) return false;
    std::cerr << "Nothing was sent; --force sends it all the same.\n";
    return true;
}

void show(const json& result, bool on_one_line) {
    std::cout << (on_one_line ? to_text(result) : result.dump(2, ' ', false, json::error_handler_t::replace)) << '\n';
}

int call(const CallOptions& options) {
    if (options.list_methods) return list_methods();
    if (options.method.empty()) throw UsageError("name a method, or list them with --methods");
    if (options.list_parameters) return list_parameters(method_named(options.method));
    CheckedCall checked = prepare(options);
    if (is_refused(checked, options.force)) return exit_usage;
    if (options.dry_run) {
        show(checked.arguments, options.as_json);
        return exit_ok;
    }
    const lab::facts::Method* const known = lab::facts::find_method(options.method);
    Api api = options.api.connect();
    show(api.call(known != nullptr ? known->name : options.method, checked.arguments, std::move(checked.files)),
         options.as_json);
    return exit_ok;
}

}  // namespace

Action describe_call(CLI::App& app) {
    const auto options = std::make_shared<CallOptions>();
    app.add_option("METHOD", options->method, "As sendMessage; letter case doesn't matter")->type_name("");
    app.add_option("PARAMETER", options->words, "key=value; objects as JSON, files as key=@path")->type_name("");
    app.add_option("--input", options->input, "JSON object with arguments; - for standard input")->type_name("FILE");
    app.add_flag("--force", options->force, "Send in spite of problems, and methods that aren't known");
    app.add_flag("--dry-run", options->dry_run, "Only check, and show the arguments");
    app.add_flag("--methods", options->list_methods, "List all methods and what they return");
    app.add_flag("--parameters", options->list_parameters, "List the parameters of METHOD");
    app.add_flag("--json", options->as_json, "Print the result on one line");
    options->api.describe(app);
    app.footer(
        "Unknown parameters, missing ones and wrong types are found before anything is sent.\n\n"
        "  telepot call getMe\n"
        "  telepot call sendPhoto chat_id=42 photo=@cat.jpg caption=\"A cat\"\n"
        "  telepot call sendMessage chat_id=@my_channel text=Hi \\\n"
        "      reply_markup='{\"inline_keyboard\":[[{\"text\":\"Go\",\"url\":\"https://example.com\"}]]}'\n"
        "  telepot call sendMediaGroup chat_id=42 a=@1.jpg b=@2.jpg \\\n"
        "      media='[{\"type\":\"photo\",\"media\":\"attach://a\"},{\"type\":\"photo\",\"media\":\"attach://b\"}]'");
    return [options] { return call(*options); };
}

}  // namespace telepot::app
