// SPDX-License-Identifier: MIT
#include <iostream>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/command.hpp"
#include "app/completion_scripts.hpp"
#include "app/exit_code.hpp"

namespace telepot::app {

Action describe_completion(CLI::App& app) {
    const auto shell = std::make_shared<std::string>();
    app.add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}))
        ->type_name("");
    app.footer(
        "  bash   telepot completion bash > ~/.local/share/bash-completion/completions/telepot\n"
        "  zsh    telepot completion zsh > \"${fpath[1]}/_telepot\"\n"
        "  fish   telepot completion fish > ~/.config/fish/completions/telepot.fish");
    return [shell] {
        const std::vector<CompletionEntry> entries = completion_entries();
        if (*shell == "bash") {
            std::cout << bash_completion(entries);
        } else {
            std::cout << (*shell == "zsh" ? zsh_completion(entries) : fish_completion(entries));
        }
        return exit_ok;
    };
}

}  // namespace telepot::app
