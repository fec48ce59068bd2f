// SPDX-License-Identifier: MIT
// A tgbotapi bot for the journey.
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

const dotHex = "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c630001000005000" +
	"10d0a2db40000000049454e44ae426082"

var (
	root = os.Getenv("TELEPOT_API_URL")
	bot  *tgbotapi.BotAPI
)

func dot() tgbotapi.FileBytes {
	content, _ := hex.DecodeString(dotHex)
	return tgbotapi.FileBytes{Name: "dot.png", Bytes: content}
}

func say(chat int64, text string) { send(tgbotapi.NewMessage(chat, text)) }

func send(what tgbotapi.Chattable) error {
	_, err := bot.Send(what)
	return err
}

func request(what tgbotapi.Chattable) {
	if _, err := bot.Request(what); err != nil {
		log.Print(err)
	}
}

func size(fileID string) int64 {
	file, err := bot.GetFile(tgbotapi.FileConfig{FileID: fileID})
	if err != nil {
		log.Fatal(err)
	}
	answer, err := http.Get(root + "/file/bot" + bot.Token + "/" + file.FilePath)
	if err != nil {
		log.Fatal(err)
	}
	defer answer.Body.Close()
	count, _ := io.Copy(io.Discard, answer.Body)
	return count
}

func topic(chat int64) {
	made, err := bot.MakeRequest("createForumTopic", tgbotapi.Params{"chat_id": strconv.FormatInt(chat, 10), "name": "News"})
	if err != nil {
		log.Fatal(err)
	}
	var created struct {
		Thread int `json:"message_thread_id"`
	}
	json.Unmarshal(made.Result, &created)
	bot.MakeRequest("sendMessage", tgbotapi.Params{"chat_id": strconv.FormatInt(chat, 10), "text": "in the topic",
		"message_thread_id": strconv.Itoa(created.Thread)})
}

func command(message *tgbotapi.Message) {
	chat := message.Chat.ID
	switch message.Command() {
	case "start":
		reply := tgbotapi.NewMessage(chat, "started")
		reply.ReplyMarkup = tgbotapi.NewReplyKeyboard(tgbotapi.NewKeyboardButtonRow(
			tgbotapi.NewKeyboardButton("Alpha"), tgbotapi.NewKeyboardButton("Beta")))
		send(reply)
	case "menu":
		reply := tgbotapi.NewMessage(chat, "Pick")
		reply.ReplyMarkup = tgbotapi.NewInlineKeyboardMarkup(
			tgbotapi.NewInlineKeyboardRow(tgbotapi.NewInlineKeyboardButtonData("Yes", "yes")))
		send(reply)
	case "album":
		bot.SendMediaGroup(tgbotapi.NewMediaGroup(chat, []interface{}{
			tgbotapi.NewInputMediaPhoto(dot()), tgbotapi.NewInputMediaPhoto(dot())}))
	case "kick":
		id, _ := strconv.ParseInt(message.CommandArguments(), 10, 64)
		request(tgbotapi.BanChatMemberConfig{ChatMemberConfig: tgbotapi.ChatMemberConfig{ChatID: chat, UserID: id}})
		say(chat, "kicked")
	case "topic":
		topic(chat)
	case "invoice":
		invoice := tgbotapi.NewInvoice(chat, "Tea", "A cup", "tea", "", "", "XTR", []tgbotapi.LabeledPrice{{Label: "Tea", Amount: 5}})
		invoice.SuggestedTipAmounts = []int{}
		send(invoice)
	case "error":
		reply := tgbotapi.NewMessage(chat, "<b>open")
		reply.ParseMode = "HTML"
		if err := send(reply); err != nil {
			say(chat, fmt.Sprintf("error %d %v", err.(*tgbotapi.Error).Code, err))
		}
	case "dice":
		if err := send(tgbotapi.NewDice(chat)); err != nil {
			say(chat, fmt.Sprintf("flood %d", err.(*tgbotapi.Error).RetryAfter))
		}
	}
}

func onMessage(message *tgbotapi.Message) {
	chat := message.Chat.ID
	switch {
	case message.IsCommand():
		command(message)
	case message.Text != "":
		say(chat, "echo: "+message.Text)
	case message.Photo != nil:
		say(chat, fmt.Sprintf("%d bytes", size(message.Photo[len(message.Photo)-1].FileID)))
		photo := tgbotapi.NewPhoto(chat, dot())
		photo.Caption = "up"
		send(photo)
	case message.SuccessfulPayment != nil:
		say(chat, fmt.Sprintf("paid %d %s", message.SuccessfulPayment.TotalAmount, message.SuccessfulPayment.Currency))
	}
}

func handle(update tgbotapi.Update) {
	switch {
	case update.Message != nil:
		onMessage(update.Message)
	case update.CallbackQuery != nil:
		query := update.CallbackQuery
		request(tgbotapi.NewCallback(query.ID, "chosen "+query.Data))
		request(tgbotapi.NewEditMessageText(query.Message.Chat.ID, query.Message.MessageID, "Chosen: "+query.Data))
	case update.InlineQuery != nil:
		article := tgbotapi.NewInlineQueryResultArticle("one", "One", strings.ToUpper(update.InlineQuery.Query))
		request(tgbotapi.InlineConfig{InlineQueryID: update.InlineQuery.ID, Results: []interface{}{article}, CacheTime: 1})
	case update.ChosenInlineResult != nil:
		say(update.ChosenInlineResult.From.ID, "chosen "+update.ChosenInlineResult.ResultID)
	case update.PreCheckoutQuery != nil:
		request(tgbotapi.PreCheckoutConfig{PreCheckoutQueryID: update.PreCheckoutQuery.ID, OK: true})
	}
}

func main() {
	var err error
	if bot, err = tgbotapi.NewBotAPIWithAPIEndpoint(os.Getenv("TELEPOT_TOKEN"), root+"/bot%s/%s"); err != nil {
		log.Fatal(err)
	}
	updates := tgbotapi.NewUpdate(0)
	updates.Timeout = 5
	for update := range bot.GetUpdatesChan(updates) {
		handle(update)
	}
}
