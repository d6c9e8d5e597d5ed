export { Sentence, splitSentences } from './sentence.ts'
export { tokenize, type Token, type TokenKind } from './token.ts'
