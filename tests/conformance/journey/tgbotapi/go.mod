module telepot-conformance

go 1.19

require github.com/go-telegram-bot-api/telegram-bot-api/v5 v5.5.1
