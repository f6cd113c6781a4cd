export { GalleryPage } from './gallery.page.tsx';
export { GalleryDeskPage } from './gallery-desk.page.tsx';
export { GalleryConfirmationPage } from './gallery-confirmation.page.tsx';
export { GalleryQuestionPage } from './gallery-question.page.tsx';
